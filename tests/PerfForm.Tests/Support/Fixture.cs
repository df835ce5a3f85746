namespace PerfForm.Tests.Support;

/// <summary>Files that tests read: fixtures, and the samples that users are given.</summary>
internal static class Fixture
{
    public static string Workbook { get; } = Sample("declaration-2020.xlsx");

    public static string Text { get; } = Sample("declaration-2020.txt");

    public static string OldWorkbook { get; } = PathOf("declaration-2020.xls");

    public static string BinaryWorkbook { get; } = PathOf("declaration-2020.xlsb");

    /// <summary>The sample as LibreOffice saves it.</summary>
    public static string OpenDocument { get; } = PathOf("declaration-2020.ods");

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);
}
