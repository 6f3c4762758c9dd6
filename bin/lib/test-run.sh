# shellcheck shell=bash
# Runs Maven's tests, shows one line for each class and what fails, and closes with the numbers.

# run_tests [MAVEN OPTION…]; the whole of Maven's output is kept in target/test.log.
run_tests() {
  local status=0
  SECONDS=0
  rm -rf target/surefire-reports
  maven "$@" -Dmaven.test.redirectTestOutputToFile=true -Dsurefire.failIfNoSpecifiedTests=false \
    2>&1 | tee target/test.log | what_matters || status=1
  close "$status"
}

# Leaves out what goes as it should; -u, because ten minutes of silence look like a standstill.
what_matters() {
  sed -u -E -e 's/\x1b\[[0-9;]*[mK]//g' -e '/^\[(INFO|WARNING)\] Tests run:/b' -e '/^\[(INFO|WARNING)\]/d'
}

# Maven alone would call a run without a single test a success.
close() {
  local run failed skipped passed
  run=$(count tests)
  failed=$(($(count failures) + $(count errors)))
  skipped=$(count skipped)
  passed=$((run - failed - skipped))
  say
  say "$passed passed, $failed failed, $skipped skipped, in $SECONDS s."
  [ "$1" = 0 ] || give_up "Not green: the lines above say why, and $PWD/target/test.log says more."
  [ "$failed" = 0 ] || give_up "Not green, although Maven took it for a success."
  [ "$passed" -gt 0 ] || give_up "Not green: no test was run, which proves nothing."
}

# Adds up one number of every test class: tests, failures, errors or skipped.
count() {
  { cat target/surefire-reports/TEST-*.xml 2>/dev/null || true; } |
    sed -n "s/.*<testsuite .* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}
