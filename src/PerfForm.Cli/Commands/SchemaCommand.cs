using System.CommandLine;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;

namespace PerfForm.Cli.Commands;

/// <summary><c>perfform schema</c>: prints the JSON Schema of the output.</summary>
internal static class SchemaCommand
{
    public static Command Build(Language language, Streams streams)
    {
        var command = new Command("schema", new Bilingual("输出结果的 JSON Schema", "print the JSON Schema of the output").In(language));
        command.SetAction(_ =>
        {
            using var schema = OutputSchema.Open();
            schema.CopyTo(streams.Output);
            return ExitCode.Clean;
        });
        return command;
    }
}
