using System.Text;
using PerfForm.Core;
using PerfForm.Core.Intake;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Tests.Support;

/// <summary>Texts that were imported and checked.</summary>
internal static class Reviewed
{
    private static readonly Pipeline Pipeline = new();
    private static readonly Linter Linter = new();

    /// <summary>What is found in a text of comma-separated values.</summary>
    public static LintResult Csv(string text) => Linter.Check(
        [new LintInput(Pipeline.Import(FoundFile.Of("a.csv", Encoding.UTF8.GetBytes(text))), Settings.Default)], new LintOptions());
}
