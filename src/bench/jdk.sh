# Sets JAVA_HOME to a JDK 21 or newer, the one that is set if it will do.
jdk_version() { "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }
if [ -z "${JAVA_HOME:-}" ] || [ "$(jdk_version "$JAVA_HOME")" -lt 21 ]; then
  best=0
  for home in /usr/lib/jvm/*/ /Library/Java/JavaVirtualMachines/*/Contents/Home/ "$HOME"/.sdkman/candidates/java/*/; do
    [ -x "${home}bin/javac" ] || continue
    version=$(jdk_version "${home%/}")
    if [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best" ]; then best=$version; JAVA_HOME=${home%/}; fi
  done
  [ "$best" -ge 21 ] || { echo "Precis needs a JDK 21 or newer: set JAVA_HOME to one" >&2; exit 1; }
  export JAVA_HOME
fi
