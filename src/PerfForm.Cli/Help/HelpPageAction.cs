using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Help;

/// <summary>Shows the help of the command that was asked about.</summary>
internal sealed class HelpPageAction(Language language, Stream output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var page = new StringWriter { NewLine = "\n" };
        new HelpPage(parseResult.CommandResult.Command, language).Write(page);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return ExitCode.Clean;
    }
}
