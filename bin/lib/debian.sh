# shellcheck shell=bash
# Gets a package from Debian (or Ubuntu) where that is possible without asking anyone.

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# need_command COMMAND PACKAGE WHY: installs the package where the command is missing and we may.
need_command() {
  command -v "$1" >/dev/null && return
  if may_install; then
    say "$3: installing Debian's $2."
    install_package "$2" || true
    command -v "$1" >/dev/null && return
    give_up "$3, and Debian's package $2 could not be installed: install it and start again."
  fi
  give_up "$3, and there is no $1 here: install it (on Debian: apt-get install $2) and start again."
}

# want_command COMMAND PACKAGE WHY: the same, but where it cannot be had the tests that open it fail and say so.
want_command() {
  (need_command "$@") || true
}

# The package lists of a fresh machine may be missing or old: then, and only then, fetch them.
install_package() {
  apt_get install "$1" 2>/dev/null || { apt_get update && apt_get install "$1"; }
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends "$@" </dev/null >/dev/null
}

# The server of another machine is tried with Debian's own PostgreSQL, whichever version that is.
need_debian_postgres() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  if may_install; then
    say "The tests of a database elsewhere need a PostgreSQL: installing Debian's postgresql."
    install_package postgresql || true
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  fi
  give_up "The tests of a database elsewhere need Debian's package postgresql: install it and start again."
}
