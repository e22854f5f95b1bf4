# SPDX-License-Identifier: MIT
# For scripts that may run through sudo: what they made goes back to the owner of the tree. Source it at the top of
# the tree.

# give_back_at_exit PATH...: those that exist by then; nothing to do for anybody but root, or in root's own tree.
give_back_at_exit() {
  give_back_to=$(stat -c %u:%g .)
  if [ "$(id -u)" -eq 0 ] && [ "${give_back_to%:*}" -ne 0 ]; then
    give_back_paths=$*
    trap 'give_back' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
  fi
}

give_back() {
  for path in $give_back_paths; do
    [ ! -e "$path" ] || chown -hR "$give_back_to" "$path"
  done
}
