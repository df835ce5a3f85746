using PerfForm.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfForm.Core.Configuration;

/// <summary>
/// The events of a YAML text, with limits. Without them a text of brackets overflows the stack of the library that makes nodes of them, and
/// aliases multiply what a small text holds.
/// </summary>
internal sealed class BoundedEvents(IParser inner) : IParser
{
    /// <summary>How deep lists and maps may lie in one another.</summary>
    public const int MostDepth = 32;

    /// <summary>How many aliases (<c>*name</c>) there may be.</summary>
    public const int MostAliases = 100;

    private static readonly Bilingual Open = new("不是有效的 YAML；请检查括号、引号和缩进", "not valid YAML; check brackets, quotes and indentation");
    private int _depth;
    private int _aliases;
    private int _anchorDepth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!MoveOn())
        {
            return false;
        }

        Check(inner.Current!);
        return true;
    }

    // The library throws this where a bracket is left open before a line that is less indented.
    private bool MoveOn()
    {
        try
        {
            return inner.MoveNext();
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException)
        {
            var at = inner.Current?.Start ?? Mark.Empty;
            throw new ConfigurationFault(at.Line, at.Column, Open, failure);
        }
    }

    private void Check(ParsingEvent met)
    {
        switch (met)
        {
            case MappingStart or SequenceStart:
                Enter((NodeEvent)met);
                break;
            case MappingEnd or SequenceEnd:
                _anchorDepth = _depth == _anchorDepth ? 0 : _anchorDepth;
                _depth--;
                break;
            case AnchorAlias alias:
                Check(alias);
                break;
        }
    }

    private void Enter(NodeEvent collection)
    {
        if (++_depth > MostDepth)
        {
            throw Fault(collection, new($"嵌套超过 {MostDepth} 层", $"lists and maps lie more than {MostDepth} deep in one another"));
        }

        if (_anchorDepth == 0 && !collection.Anchor.IsEmpty)
        {
            _anchorDepth = _depth;
        }
    }

    // An alias within what another alias repeats would multiply, or lead back to itself.
    private void Check(AnchorAlias alias)
    {
        if (_anchorDepth > 0)
        {
            throw Fault(alias, new("别名（*）不能出现在带锚点（&）的内容里", "an alias (*) must not stand within what has an anchor (&)"));
        }

        if (++_aliases > MostAliases)
        {
            throw Fault(alias, new($"别名（*）超过 {MostAliases} 个", $"there are more than {MostAliases} aliases (*)"));
        }
    }

    private static ConfigurationFault Fault(ParsingEvent at, Bilingual said) => new(at.Start.Line, at.Start.Column, said);
}
