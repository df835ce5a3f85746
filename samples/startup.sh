#!/usr/bin/env bash
# Measures one process of `perfform import` against one process of openpyxl loading the same workbook, side by side, and prints the ratio
# of the medians. The program is the one that PERFFORM_EXE names, else the native one, published. Needs hyperfine and a python3 with openpyxl;
# PYTHON names another interpreter.
set -euo pipefail
cd "$(dirname "$0")"
workbook=declaration-2020.xlsx
target=${1:-0.12}

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
# shellcheck source=samples/program.sh
. ./program.sh

# In turns, so that whatever else the machine does meets both; the ratio is that of the middle round.
for round in 1 2 3 4 5; do
  hyperfine -N --warmup 3 --runs 12 --style none --export-csv "$work/times.csv" \
    "$program import $workbook -f json" \
    "$python -c \"import openpyxl; openpyxl.load_workbook('$workbook')\"" 2>/dev/null
  awk -F, 'NR == 2 { ours = $(NF - 4) } NR == 3 { theirs = $(NF - 4) }
    END { printf "%.4f %.1f %.1f\n", ours / theirs, ours * 1000, theirs * 1000 }' "$work/times.csv" | tee -a "$work/rounds" |
    awk -v round="$round" '{ printf "round %d: perfform %.1f ms, openpyxl %.1f ms, ratio %.2f\n", round, $2, $3, $1 }'
done

sort -n "$work/rounds" | awk -v target="$target" '
  NR == 3 {
    printf "median: perfform %.1f ms, openpyxl %.1f ms, ratio %.2f (target: at most %.2f)\n", $2, $3, $1, target
    exit $1 > target
  }'
