{{- define "precis.name" -}}
{{ .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "precis.fullname" -}}
{{- if .Values.fullnameOverride }}{{ .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- else if contains (include "precis.name" .) .Release.Name }}{{ .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}{{ printf "%s-%s" .Release.Name (include "precis.name" .) | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "precis.selector" -}}
app.kubernetes.io/name: {{ include "precis.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{/* what is on every object, but for what tells the pods from those of the tests */}}
{{- define "precis.chartLabels" -}}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- with .Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "precis.labels" -}}
{{ include "precis.selector" . }}
{{ include "precis.chartLabels" . }}
{{- end }}

{{- define "precis.image" -}}
{{- if .Values.image.digest }}{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else }}{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}
{{- end }}

{{- define "precis.serviceAccount" -}}
{{ .Values.serviceAccount.name | default (ternary (include "precis.fullname" .) "default" .Values.serviceAccount.create) }}
{{- end }}

{{- define "precis.operatorsPort" -}}
{{- if .Values.managementPort }}management{{ else }}http{{ end }}
{{- end }}
