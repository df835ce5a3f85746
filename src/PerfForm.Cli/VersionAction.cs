using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace PerfForm.Cli;

/// <summary>Prints <c>perfform</c> and its version.</summary>
internal sealed class VersionAction(Stream output) : SynchronousCommandLineAction
{
    /// <summary>The tool's version, without the commit that it was built from.</summary>
    public static string Version { get; } =
        (typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.Write(Encoding.UTF8.GetBytes($"perfform {Version}\n"));
        return ExitCode.Clean;
    }
}
