using System.CommandLine;
using System.Text;
using System.Text.Json;
using PerfForm.Cli.Help;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Json;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform rules</c>: lists everything that reading and rules can find.</summary>
internal sealed class RulesCommand : Command, IExamples
{
    private static readonly string[] Formats = ["text", "json"];
    private readonly Language _language;

    private RulesCommand(Language language, Streams streams)
        : base("rules", new Bilingual("规则目录；rules test 检验自定义规则", "the catalogue of rules; rules test tries your own").In(language))
    {
        _language = language;
        var format = new Option<string>("--format", "-f")
        {
            HelpName = string.Join('|', Formats),
            Description = new Bilingual("输出格式（默认 text）", "output format (default: text)").In(language),
            DefaultValueFactory = _ => Formats[0],
        };
        format.Validators.Add(OneOf.Names(Formats, language));
        Options.Add(format);
        Subcommands.Add(RulesTestCommand.Build(language, streams));
        SetAction(parsed =>
        {
            streams.Output.Write(parsed.GetValue(format) == Formats[0] ? Encoding.UTF8.GetBytes(Text(language)) : Json(language));
            return ExitCode.Clean;
        });
    }

    public IReadOnlyList<(string CommandLine, string Purpose)> Examples =>
    [
        ("perfform rules", new Bilingual("全部规则，一行一条", "all rules, one a line").In(_language)),
        ("perfform rules -f json", new Bilingual("给程序用", "for programs").In(_language)),
        ("perfform rules test .perfform.yml", new Bilingual("检验自定义规则自带的例子", "try the examples that your own rules carry").In(_language)),
    ];

    public static Command Build(Language language, Streams streams) => new RulesCommand(language, streams);

    private static IEnumerable<(DiagnosticKind Kind, RulePage Page)> Entries() =>
        RuleCatalogue.AllKinds.Select(kind => (kind, RulePage.Find(kind.Name)!));

    private static string Text(Language language)
    {
        var text = new StringBuilder();
        foreach (var (kind, page) in Entries())
        {
            text.Append($"{kind.Code}  {kind.Name,-32}  {kind.Severity.Name(),-7}  {page.Title(language)}\n");
        }

        return text.ToString();
    }

    private static byte[] Json(Language language)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            var writer = new JsonStructureWriter(json);
            writer.BeginMap();
            writer.ListOf("rules", [.. Entries()], entry =>
            {
                writer.Text("code", entry.Kind.Code);
                writer.Text("name", entry.Kind.Name);
                writer.Text("severity", entry.Kind.Severity.Name());
                if (entry.Page.Rule is { } rule)
                {
                    writer.Text("theme", rule.Theme);
                    writer.Number("category", rule.Category);
                }

                writer.Text("title", entry.Page.Title(language));
            });
            writer.EndMap();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
