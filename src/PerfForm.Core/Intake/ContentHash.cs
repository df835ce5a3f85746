using System.Security.Cryptography;

namespace PerfForm.Core.Intake;

/// <summary>The hash of a file's bytes, worked out when it is first asked for, or beside other work where it is begun before.</summary>
internal sealed class ContentHash(byte[] content)
{
    private byte[]? _content = content;
    private Task<string>? _begun;
    private string? _value;

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public string Value
    {
        get
        {
            _value ??= _begun?.GetAwaiter().GetResult() ?? Of(_content!);
            _content = null;
            return _value;
        }
    }

    /// <summary>Works it out on another core, where it is not known yet.</summary>
    public void Begin()
    {
        if (_value is null && _content is { } bytes)
        {
            _begun ??= Task.Run(() => Of(bytes));
        }
    }

    private static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
