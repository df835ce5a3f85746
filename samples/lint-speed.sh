#!/usr/bin/env bash
# Measures one process of `perfform lint` against one of `perfform import` on the same workbook, side by side, and prints the ratio of the
# medians. The program is the one that PERFFORM_EXE names, else the native one, published. Needs hyperfine.
set -euo pipefail
cd "$(dirname "$0")"
workbook=declaration-2020.xlsx
target=${1:-1.4}
command -v hyperfine >/dev/null || { echo "lint-speed.sh: hyperfine is not installed" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck source=samples/program.sh
. ./program.sh

# In turns, so that whatever else the machine does meets both; the ratio is that of the middle round.
for round in 1 2 3 4 5; do
  hyperfine -N -i --warmup 3 --runs 12 --style none --export-csv "$work/times.csv" \
    "$program lint $workbook" \
    "$program import $workbook" 2>/dev/null
  awk -F, 'NR == 2 { lint = $(NF - 4) } NR == 3 { import = $(NF - 4) }
    END { printf "%.4f %.1f %.1f\n", lint / import, lint * 1000, import * 1000 }' "$work/times.csv" | tee -a "$work/rounds" |
    awk -v round="$round" '{ printf "round %d: lint %.1f ms, import %.1f ms, ratio %.2f\n", round, $2, $3, $1 }'
done

sort -n "$work/rounds" | awk -v target="$target" '
  NR == 3 {
    printf "median: lint %.1f ms, import %.1f ms, ratio %.2f (target: at most %.2f)\n", $2, $3, $1, target
    exit $1 > target
  }'
