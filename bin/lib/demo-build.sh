# shellcheck shell=bash
# The demo's own copy of what Maven builds: the product's jar unpacked for a quick start, and the
# cast's jar beside it. Starting it needs no Maven.

# The folders themselves count too: their times tell of files taken away.
is_built() {
  [ -f target/demo/built ] &&
    [ -z "$(find pom.xml src -path src/test -prune -o -newer target/demo/built -print -quit)" ]
}

build_demo() {
  need_room 600
  need_maven
  one_build_at_a_time
  say "Building Tallessa, which is done only when its sources have changed."
  rm -rf target/demo target/demo.new
  mkdir target/demo.new
  touch target/demo.new/built # now, so that what is saved during the build is built next time
  maven -q -DskipTests package >target/build.log 2>&1 || {
    cat target/build.log >&2
    give_up "Tallessa could not be built: the lines above say why."
  }
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/tallessa.jar \
    extract --force --destination target/demo.new >/dev/null
  cp target/tallessa-demo.jar target/demo.new/
  mv target/demo.new target/demo
  build_is_over
}
