using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace PerfForm.Cli;

/// <summary>Prints <c>perfform</c> and its version.</summary>
internal sealed class VersionAction(Stream output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        output.Write(Encoding.UTF8.GetBytes($"perfform {version.Split('+')[0]}\n"));
        return ExitCode.Clean;
    }
}
