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

# The quick compiler alone halves a build's processor time; the other options keep a newer JDK from
# warning about what older Mavens do inside.
maven() {
  MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B -ntp -Dstyle.color=never "$@" </dev/null
}

# Two builds in one checkout would write over each other: the second waits for the first.
one_build_at_a_time() {
  exec 8<pom.xml
  flock -n 8 || {
    say "Another build runs in this folder: waiting for it."
    flock 8
  }
  drop_leftovers
}

# Maven leaves the class or the migration of a source that is gone where it was, and packs it. The
# time of a folder tells when a file in it came or went.
drop_leftovers() {
  if [ ! -f target/folders-seen ] ||
    [ -n "$(find src -type d -newer target/folders-seen -print -quit)" ]; then
    rm -rf target/classes target/test-classes target/generated-sources target/maven-status
  fi
  touch target/folders-seen
}

build_is_over() { exec 8<&-; }
