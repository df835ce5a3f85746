#!/usr/bin/env bash
# Measures `perfform convert` over workbooks like the sample, side by side in one run: its rate against that of one python3
# process that only loads the same workbooks with openpyxl, and against that of a program that only unzips them and runs an XmlReader over
# them on the same cores; its peak memory for ten times as many; and what `perfform lint` takes for these. Prints the ratios, fails where one
# misses its target. Needs a python3 with openpyxl; PYTHON names another interpreter. COUNT sets the number of workbooks, 1000 unless given.
set -euo pipefail
cd "$(dirname "$0")"
count=${COUNT:-1000}

python=${PYTHON:-}
for candidate in ${python:-python3 /usr/bin/python3}; do
  if "$candidate" -c 'import openpyxl' 2>/dev/null; then
    python=$candidate
    break
  fi
  python=
done
if [ -z "$python" ]; then
  echo "bulk.sh: no python3 with openpyxl found; install it, or name an interpreter in PYTHON" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() {
  # No build server may go on working beside the measurement.
  dotnet publish "$1" -c Release -o "$2" -nodeReuse:false -p:UseSharedCompilation=false >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }
}
# shellcheck source=samples/program.sh
. ./program.sh
build ../tests/PerfForm.Benchmarks "$work/benchmarks"
"$work/benchmarks/PerfForm.Benchmarks" make "$count" "$work/some"
"$work/benchmarks/PerfForm.Benchmarks" make "$((count * 10))" "$work/many"

cat >"$work/measure.py" <<'PYTHON'
import resource, subprocess, sys, time
started = time.monotonic()
ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
if ended.returncode not in (0, 1):
    sys.exit(f"{sys.argv[1:]} ended with {ended.returncode}: {ended.stderr.decode()}")
print(f"{time.monotonic() - started:.3f} {usage.ru_maxrss / 1024:.0f}")
PYTHON
cat >"$work/openpyxl_load.py" <<'PYTHON'
import pathlib, sys, openpyxl
for path in sorted(pathlib.Path(sys.argv[1]).iterdir())[: int(sys.argv[2])]:
    openpyxl.load_workbook(path)
PYTHON
measure() { "$python" "$work/measure.py" "$@"; }
convert() { measure "$program" convert "$1" -o "$work/out" --overwrite -q; }

echo "machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(nproc) cores, $(uname -s) $(uname -m), .NET $(dotnet --version)"
echo "$count workbooks of $(($(du -sk "$work/some" | cut -f1) / count)) KiB, seven forms each"
# In turns, so that whatever else the machine does meets all; the ratios are those of the middle round.
slice=$((count / 10))
for round in 1 2 3; do
  read -r ours memory <<<"$(convert "$work/some")"
  read -r theirs _ <<<"$(measure "$python" "$work/openpyxl_load.py" "$work/some" "$slice")"
  read -r plain _ <<<"$(measure "$work/benchmarks/PerfForm.Benchmarks" plain "$work/some")"
  echo "$ours $theirs $plain $memory" |
      awk -v count="$count" -v slice="$slice" '{
          printf "%.2f %.3f %.1f %.1f %.1f %d\n",
              ($2 / slice) / ($1 / count), $3 / $1, $1 * 1000 / count, $2 * 1000 / slice, $3 * 1000 / count, $4
      }' | tee -a "$work/rounds" |
    awk -v round="$round" '{
        printf "round %d: perfform %s ms a workbook, openpyxl %s ms (%s x), unzip and XmlReader %s ms (%d %%), %d MB\n",
            round, $3, $4, $1, $5, $2 * 100, $6
    }'
done

read -r many_seconds many <<<"$(convert "$work/many")"
read -r many_plain _ <<<"$(measure "$work/benchmarks/PerfForm.Benchmarks" plain "$work/many")"
read -r lint_seconds lint <<<"$(measure "$program" lint "$work/many")"
sort -n "$work/rounds" | awk -v many="$many" -v count="$count" -v ours="$many_seconds" -v plain="$many_plain" -v lint="$lint" -v seconds="$lint_seconds" '
  NR == 2 {
    printf "rate: %.1f x openpyxl (target: at least 45)\n", $1
    printf "%d workbooks: %.1f ms each, unzip and XmlReader %.1f ms, %.0f %% (target: at least 55 %%; for %d: %.0f %%)\n",
        count * 10, ours * 100 / count, plain * 100 / count, plain / ours * 100, count, $2 * 100
    printf "memory of convert: %d MB for %d, %d MB for %d, ratio %.2f (target: at most 1.15)\n", $6, count, many, count * 10, many / $6
    printf "lint: %d workbooks in %.1f s, %d MB (target: at most 200 MB)\n", count * 10, seconds, lint
    exit !($1 >= 45 && plain / ours >= 0.55 && many / $6 <= 1.15 && lint <= 200)
  }'
