namespace PerfForm.Core.Text;

/// <summary>The language of messages. Codes, names and keys never change with it.</summary>
public enum Language
{
    /// <summary>English, the default outside Chinese environments.</summary>
    English,

    /// <summary>Chinese (中文).</summary>
    Chinese,
}
