using System.Runtime.InteropServices;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>The language of messages: <c>--lang</c>, else the environment's (zh* is Chinese), else English.</summary>
internal static partial class UserLanguage
{
    private const string Option = "--lang";
    private const int ChinesePrimaryLanguage = 0x04;
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Decides before the command line is parsed, because usage errors and help speak it too.</summary>
    public static Language Of(string[] args, Func<string, string?> environment) => Given(args) ?? FromEnvironment(environment);

    private static Language? Given(string[] args)
    {
        var at = Array.FindLastIndex(
            args,
            arg => arg == Option || arg.StartsWith(Option + "=", StringComparison.Ordinal) || arg.StartsWith(Option + ":", StringComparison.Ordinal));
        if (at < 0)
        {
            return null;
        }

        var value = args[at].Length > Option.Length ? args[at][(Option.Length + 1)..] : args.ElementAtOrDefault(at + 1);
        return value switch
        {
            "zh" => Language.Chinese,
            "en" => Language.English,
            _ => null,
        };
    }

    private static Language FromEnvironment(Func<string, string?> environment)
    {
        var value = Variables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (value is null && OperatingSystem.IsWindows())
        {
            return (GetUserDefaultUILanguage() & 0x3FF) == ChinesePrimaryLanguage ? Language.Chinese : Language.English;
        }

        return value?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }

    // The process runs without culture data, so Windows itself is asked.
    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
