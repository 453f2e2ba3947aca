{{- define "precis.name" -}}
{{- if contains "precis" .Release.Name }}{{ .Release.Name | trunc 63 | trimSuffix "-" }}{{ else }}{{ printf "%s-precis" .Release.Name | trunc 63 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "precis.selector" -}}
app.kubernetes.io/name: precis
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "precis.labels" -}}
{{ include "precis.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "precis.operatorsPort" -}}
{{- if .Values.managementPort }}management{{ else }}http{{ end }}
{{- end }}
