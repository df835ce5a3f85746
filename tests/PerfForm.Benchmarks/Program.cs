using System.Globalization;
using BenchmarkDotNet.Running;
using PerfForm.Benchmarks;

// make COUNT FOLDER: workbooks to measure with; plain FOLDER: the floor under any reader; else the benchmarks.
switch (args)
{
    case ["make", var count, var folder]:
        WorkbookCopies.Make(int.Parse(count, CultureInfo.InvariantCulture), folder);
        break;
    case ["plain", var folder]:
        Console.WriteLine($"{PlainReading.ReadAll(folder)} elements");
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PlainReading).Assembly).Run(args);
        break;
}
