#!/usr/bin/env bash
# Runs the released native program with the arguments given, and downloads it first where it is not there yet. From the environment:
#   PERFFORM_VERSION   the release, as 1.2.3; else the newest one in the changelog beside this script
#   PERFFORM_RELEASES  where the releases are; else those of the repository that this script was cloned from
#   PERFFORM_CACHE     the folder that keeps programs; else the user's own
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

stop() {
  echo "perfform.sh: $1" >&2
  exit 2
}

platform() {
  case "$(uname -s) $(uname -m)" in
    'Linux x86_64') echo linux-x64 ;;
    'Linux aarch64') echo linux-arm64 ;;
    'Darwin arm64') echo osx-arm64 ;;
    MINGW*' x86_64' | MSYS*' x86_64') echo win-x64 ;;
    *) stop "no program is released for $(uname -sm); install the .NET tool: dotnet tool install perfform" ;;
  esac
}

# A release moves the changelog's news under its number.
newest() {
  sed -n 's/^## \[\([0-9][^]]*\)\].*/\1/p' "$here/../../CHANGELOG.md" | head -n 1
}

# In a hook git has set variables that name the user's repository.
releases() {
  local origin
  origin=$(env -u GIT_DIR -u GIT_WORK_TREE -u GIT_INDEX_FILE git -C "$here" remote get-url origin) ||
      stop 'set PERFFORM_RELEASES to where the releases are'
  case $origin in git@*:*) origin=${origin#git@} origin=https://${origin/://} ;; esac
  echo "${origin%.git}/releases/download"
}

download() {
  curl -fsSL --retry 3 -o "$2" "$1" || stop "could not download $1"
}

sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | sed 's/[^0-9a-f].*//'
}

# Downloads, checks and unpacks into the folder $1. What is half done lies beside it and is never run.
fetch() {
  local from=$base/v$version name=perfform-$platform.tar.gz part wanted
  [ "$platform" != win-x64 ] || name=perfform-win-x64.zip
  mkdir -p "$(dirname "$1")"
  part=$(mktemp -d "$1.XXXXXX")
  trap 'rm -rf "$part"' EXIT
  download "$from/SHA256SUMS" "$part/SHA256SUMS"
  download "$from/$name" "$part/$name"
  wanted=$(sed -n "s/^\([0-9a-f]\{64\}\)[ *]*$name\$/\1/p" "$part/SHA256SUMS")
  [ -n "$wanted" ] || stop "SHA256SUMS of $version does not name $name"
  [ "$(sha256 "$part/$name")" = "$wanted" ] || stop "$name of $version is not what SHA256SUMS says; nothing was run"
  mkdir "$part/program"
  case $name in
    *.zip) unzip -q "$part/$name" -d "$part/program" ;;
    *) tar -xzf "$part/$name" -C "$part/program" ;;
  esac
  # Another run may have been first: its program is the same.
  [ -d "$1" ] || mv "$part/program" "$1"
  rm -rf "$part"
  trap - EXIT
}

platform=$(platform)
version=${PERFFORM_VERSION:-$(newest)}
version=${version#v}
case $version in *[!0-9A-Za-z.+-]* | '') stop "'$version' is no version" ;; esac
folder=${PERFFORM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/perfform}/$version/$platform
if [ ! -d "$folder" ]; then
  base=${PERFFORM_RELEASES:-$(releases)}
  fetch "$folder"
fi
exec "$folder/perfform" "$@"
