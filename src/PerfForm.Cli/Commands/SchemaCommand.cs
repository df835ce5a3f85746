using System.CommandLine;
using PerfForm.Core.Bulk;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Schemas;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform schema</c>: prints the JSON Schema of an output.</summary>
internal static class SchemaCommand
{
    // What a schema is of, and how it is written; the first is the default.
    private static readonly (string Of, Action<Stream> Write)[] Schemas =
    [
        ("output", OutputSchema.Write),
        (
            "lint",
            output =>
                SchemaWriter.Write(
                    output,
                    LintContract.SchemaName,
                    "What perfform lint -f json and yaml write.",
                    [LintContract.Report.Name],
                    LintContract.Types)),
        (
            "manifest",
            output =>
                SchemaWriter.Write(
                    output,
                    ManifestContract.SchemaName,
                    "A line of manifest.jsonl: what became of one input.",
                    [ManifestContract.Entry.Name],
                    ManifestContract.Types)),
    ];

    public static Command Build(Language language, Streams streams)
    {
        string[] names = [.. Schemas.Select(schema => schema.Of)];
        var of = new Option<string>("--of")
        {
            HelpName = string.Join('|', names),
            Description = new Bilingual(
                "哪种输出：import 和 convert 的结果（默认）、lint 的报告、manifest.jsonl 的一行",
                "of what: the output of import and convert (default), the report of lint, a line of manifest.jsonl").In(language),
            DefaultValueFactory = _ => names[0],
        };
        of.Validators.Add(OneOf.Names(names, language));
        var command = new Command("schema", new Bilingual("输出结果的 JSON Schema", "print the JSON Schema of the output").In(language)) { of };
        command.SetAction(parsed =>
        {
            Array.Find(Schemas, schema => schema.Of == parsed.GetValue(of)).Write(streams.Output);
            return ExitCode.Clean;
        });
        return command;
    }
}
