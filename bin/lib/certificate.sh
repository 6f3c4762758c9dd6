# shellcheck shell=bash
# A certificate for this machine only. Its password goes from file to file, never through a
# command line, where every user of the machine could read it.

# need_certificate FOLDER: makes server.p12 and server.password in it, once in two years.
need_certificate() {
  [ -z "$(find "$1/server.p12" -mtime -730 2>/dev/null)" ] || return 0
  (
    umask 077
    mkdir -p "$1"
    rm -f "$1/server.p12"
    random_password >"$1/server.password"
    self_signed "$1/server.new" "$1/server.password"
    mv "$1/server.new" "$1/server.p12"
  )
}

random_password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

self_signed() {
  rm -f "$1"
  "$JAVA_HOME/bin/keytool" -genkeypair -alias server -dname CN=localhost -validity 825 \
    -keyalg EC -groupname secp256r1 -ext san=dns:localhost,ip:127.0.0.1 -ext eku=serverAuth \
    -storetype PKCS12 -keystore "$1" -storepass:file "$2" 2>/dev/null ||
    give_up "The JDK's keytool could not make a certificate in $PWD/$1."
}
