# shellcheck shell=bash
# Finds Maven and builds with it, one build at a time in a checkout.

least_maven=3.8.7

need_maven() {
  need_command mvn maven "Tallessa is built with Maven $least_maven or newer"
  local version
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*[0-9]\).*/\1/p')
  at_least "$least_maven" "$version" || give_up "Tallessa is built with Maven $least_maven or" \
    "newer, and this one is ${version:-of an unknown version}: install a newer one."
}

# at_least 3.8.7 3.10: is the second version the same as the first, or newer?
at_least() { [ "$(printf '%s\n' "$1" "${2:-0}" | sort -V | head -n 1)" = "$1" ]; }

# The options keep a newer JDK from warning about what older Mavens do inside.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -ntp -Dstyle.color=never "$@" </dev/null
}

# Two builds in one checkout would write over each other: the second waits for the first.
one_build_at_a_time() {
  exec 8<pom.xml
  flock -n 8 || {
    say "Another build runs in this folder: waiting for it."
    flock 8
  }
}

build_is_over() { exec 8<&-; }
