# shellcheck shell=bash
# What the scripts say to the person at the terminal: whole sentences, one to a line.

say() { printf '%s\n' "$*"; }

# Says why nothing more can be done, and ends the script.
give_up() {
  printf '%s\n' "$*" >&2
  exit 1
}
