using System.Security.Cryptography;

namespace PerfForm.Core.Intake;

/// <summary>The hash of a file's bytes, worked out when it is first asked for, or beside other work where it is begun before.</summary>
internal sealed class ContentHash(byte[] content)
{
    private readonly Lazy<string> _value = new(() => Of(content));

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public string Value => _value.Value;

    /// <summary>Works it out on another core, where one is free before it is asked for.</summary>
    public void Begin()
    {
        if (!_value.IsValueCreated)
        {
            ThreadPool.UnsafeQueueUserWorkItem(value => _ = value.Value, _value, preferLocal: false);
        }
    }

    /// <summary>The hash of some bytes, in the same digits.</summary>
    public static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
