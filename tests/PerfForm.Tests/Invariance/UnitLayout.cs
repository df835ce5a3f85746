namespace PerfForm.Tests.Invariance;

/// <summary>Where the unit of money is declared.</summary>
internal enum UnitLayout
{
    Caption,
    Line,
    Cell,
}
