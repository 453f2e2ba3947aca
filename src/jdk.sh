# Sets JAVA_HOME to a JDK 21 or newer: the one that is set if it will do, else the newest in the usual places.

# The major version of the JDK at $1, nothing when there is none that can compile.
jdk_version() {
  if [[ -x $1/bin/javac ]]; then
    "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

find_jdk() {
  local home version best='' best_version=$(($1 - 1))
  version=$(jdk_version "${JAVA_HOME:-}")
  if ((${version:-0} >= $1)); then
    echo "$JAVA_HOME"
    return
  fi
  for home in /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/*; do
    version=$(jdk_version "$home")
    if ((${version:-0} > best_version)); then
      best=$home
      best_version=$version
    fi
  done
  echo "$best"
}

JAVA_HOME=$(find_jdk 21)
if [[ -z $JAVA_HOME ]]; then
  echo "Precis needs a JDK 21 or newer and found none: install one, or set JAVA_HOME to it" >&2
  exit 1
fi
export JAVA_HOME
