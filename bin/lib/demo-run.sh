# shellcheck shell=bash
# Starts the register, waits for its first page, and stops it again.

register= # the number of its process

# The lock goes with the register itself: it is free as soon as that has ended, however it ended.
only_one() {
  exec 9>>data/running
  flock -n 9 || give_up "Tallessa already runs in this folder, as $(cat data/running):" \
    "stop that one first, with Ctrl-C in its own terminal."
  say "$1" >data/running
}

need_port() {
  { [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] && [ "$1" -lt 65536 ]; } ||
    give_up "TALLESSA_PORT is to be the number of a port, and it is \"$1\"."
  ! listening "$1" || give_up "Port $1 is taken by another program: stop that one, or take" \
    "another port, for example TALLESSA_PORT=9443 bin/demo."
}

# Holds the password of the certificate, so nobody else may read it.
write_settings() {
  cat >data/demo.properties <<END
server.address=127.0.0.1
server.port=$1
server.ssl.key-store=file:./data/tls/server.p12
server.ssl.key-store-type=PKCS12
server.ssl.key-store-password=$(cat data/tls/server.password)
tallessa.data=./data
logging.file.name=./data/tallessa.log
END
}

# A small heap, the quick compiler only, and an archive of loaded classes that Java itself makes
# when it stops for the first time. It keeps the terminal, to show a line that moves.
start_register() {
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=target/demo/classes.jsa \
    -Xlog:cds*=off -Xlog:aot*=off \
    -Dspring.config.additional-location=file:./data/demo.properties \
    -cp target/demo/tallessa.jar:target/demo/tallessa-demo.jar fi.tallessa.demo.Demo <&0 &
  register=$!
  say "https://localhost:$1, process $register" >data/running
}

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Asks for the first page itself where there is something to ask with.
answers() {
  listening "$1" || return
  ! command -v curl >/dev/null ||
    curl -skL --noproxy '*' --max-time 10 -o /dev/null "https://localhost:$1/"
}

wait_for_first_page() {
  until answers "$1"; do
    still_running || {
      last_errors
      give_up "Tallessa did not start: the lines above say why, or data/tallessa.log."
    }
    sleep 0.2
  done
}

# What the register had to say last, where it wrote that into its log alone.
last_errors() {
  grep -E 'ERROR|Caused by' data/tallessa.log 2>/dev/null | tail -n 3 | cut -c1-300 >&2 || true
}

still_running() { kill -0 "$register" 2>/dev/null; }

stay_until_it_ends() {
  wait "$register" 2>/dev/null || true
  last_errors
  give_up "Tallessa has ended by itself: the lines above say why, or data/tallessa.log."
}

stop_register() {
  trap '' INT TERM HUP
  say "Stopping."
  kill "$register" 2>/dev/null || true
  wait "$register" || true
  say "Stopped. Everything is kept in $PWD/data, and bin/demo goes on from there."
  exit 0
}
