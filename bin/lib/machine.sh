# shellcheck shell=bash
# What the machine must offer before anything is started.

# need_folder FOLDER [MODE]: makes it where it is missing, and makes sure that we may write there.
need_folder() {
  { { [ -d "$1" ] || mkdir -m "${2:-755}" "$1"; } && [ -w "$1" ]; } 2>/dev/null || give_up "$(id -un) cannot" \
    "write to $PWD/$1: the disk is full or read-only, or the folder belongs to somebody else."
}

# need_room MEGABYTES
need_room() {
  local free
  free=$(df -Pm . | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$1" ] || give_up "The disk is too full: Tallessa needs $1 MB free in $PWD," \
    "and there are $free MB."
}

# PostgreSQL refuses to run as root, so root starts it in a user namespace of its own.
need_postgres_account() {
  [ "$(id -u)" != 0 ] || unshare -U true 2>/dev/null || give_up "PostgreSQL does not run as root," \
    "and this machine does not let root hide that (unshare -U fails): start as an ordinary user."
}

# Java finds no file with an ä in its path unless the locale knows the letter.
need_utf8() {
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
