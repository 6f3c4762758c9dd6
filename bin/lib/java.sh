# shellcheck shell=bash
# Finds a JDK 25. The default java may be older, so the `release` file that every JDK carries is
# asked: that starts nothing and cannot be mistaken for a runtime without a compiler.

is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"; }

# The folder of the java on the PATH, through all its symbolic links.
home_of_java_on_path() {
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
}

jdk_places() {
  printf '%s\n' "${JAVA_HOME:-}" "$(home_of_java_on_path)" "${JAVA25_HOME:-}" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
}

# Reads folders, one a line, and prints the first that holds a JDK 25. It stops reading there: behind
# a pipe the writer would die of that now and then, and with `pipefail` a JDK found counts as none.
first_jdk25() {
  local place
  while read -r place; do
    if is_jdk25 "$place"; then
      printf '%s\n' "$place"
      return
    fi
  done
  return 1
}

# From here on JAVA_HOME is a JDK 25, for Maven too.
need_jdk25() {
  JAVA_HOME=$(first_jdk25 < <(jdk_places)) || give_up "Tallessa needs a JDK 25 and found none:" \
    "install one (for example Temurin 25 from https://adoptium.net), and if it lies in an unusual" \
    "place, set JAVA25_HOME to its folder."
  export JAVA_HOME
}
