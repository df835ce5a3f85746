#!/usr/bin/env bash
# Measures one process of `perfform import` (published) against one process of openpyxl loading the same workbook, side by side, and
# prints the ratio of the medians. Needs hyperfine and a python3 with openpyxl; PYTHON names another interpreter.
set -euo pipefail
cd "$(dirname "$0")"
workbook=declaration-2020.xlsx
target=${1:-0.5}

python=${PYTHON:-}
for candidate in ${python:-python3 /usr/bin/python3}; do
  if "$candidate" -c 'import openpyxl' 2>/dev/null; then
    python=$candidate
    break
  fi
  python=
done
if [ -z "$python" ]; then
  echo "startup.sh: no python3 with openpyxl found; install it, or name an interpreter in PYTHON" >&2
  exit 2
fi
command -v hyperfine >/dev/null || { echo "startup.sh: hyperfine is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# No build server may go on working beside the measurement.
dotnet publish ../src/PerfForm.Cli -c Release -o "$work/perfform" -nodeReuse:false -p:UseSharedCompilation=false >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }

hyperfine -N --warmup 5 --runs 40 --export-csv "$work/times.csv" \
  "$work/perfform/perfform import $workbook -f json" \
  "$python -c \"import openpyxl; openpyxl.load_workbook('$workbook')\""

awk -F, -v target="$target" '
  NR == 2 { ours = $(NF - 4) }
  NR == 3 { theirs = $(NF - 4) }
  END {
    printf "median: perfform %.0f ms, openpyxl %.0f ms, ratio %.2f (target: at most %.2f)\n", ours * 1000, theirs * 1000, ours / theirs, target
    exit ours / theirs > target
  }' "$work/times.csv"
