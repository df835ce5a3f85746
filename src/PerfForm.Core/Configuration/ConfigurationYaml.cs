using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Core.Configuration;

/// <summary>Reads the YAML of a configuration, within limits of its size, depth and aliases.</summary>
internal static class ConfigurationYaml
{
    /// <summary>The most characters that a configuration may have.</summary>
    public const int MostCharacters = 1 << 20;

    /// <summary>The documents of a text.</summary>
    /// <exception cref="ConfigurationFault">It goes beyond a limit.</exception>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static YamlStream Load(TextReader reader)
    {
        var yaml = new YamlStream();
        yaml.Load(new BoundedEvents(new Parser(new StringReader(TextOf(reader)))));
        return yaml;
    }

    // What has no end, as a device, is not read on.
    private static string TextOf(TextReader reader)
    {
        var text = new char[MostCharacters + 1];
        var length = reader.ReadBlock(text);
        return length <= MostCharacters
            ? new string(text, 0, length)
            : throw new ConfigurationFault(0, 0, new("超过 1 MB，不是配置文件", "it is larger than 1 MB, which no configuration is"));
    }
}
