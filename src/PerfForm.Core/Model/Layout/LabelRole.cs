namespace PerfForm.Core.Model.Layout;

/// <summary>What a label says of the cells that belong to it.</summary>
public sealed record LabelRole
{
    private LabelRole(LabelKind kind) => Kind = kind;

    /// <summary>What sort of label it is.</summary>
    public LabelKind Kind { get; }

    /// <summary>What it announces; null unless it is a caption.</summary>
    public CaptionRole? Caption { get; private init; }

    /// <summary>What its column holds; null unless it is a header.</summary>
    public HeaderRole? Header { get; private init; }

    /// <summary>The canonical name of the level; null where it names none that is known, or is no level.</summary>
    public string? Level { get; private init; }

    /// <summary><see cref="LabelKind.Title"/>.</summary>
    public static LabelRole Title { get; } = new(LabelKind.Title);

    /// <summary><see cref="LabelKind.Year"/>.</summary>
    public static LabelRole Year { get; } = new(LabelKind.Year);

    /// <summary><see cref="LabelKind.LoosePair"/>.</summary>
    public static LabelRole LoosePair { get; } = new(LabelKind.LoosePair);

    /// <summary><see cref="LabelKind.Block"/>.</summary>
    public static LabelRole Block { get; } = new(LabelKind.Block);

    /// <summary><see cref="LabelKind.HeaderPart"/>.</summary>
    public static LabelRole HeaderPart { get; } = new(LabelKind.HeaderPart);

    /// <summary><see cref="LabelKind.AnyLevel"/>.</summary>
    public static LabelRole AnyLevel { get; } = new(LabelKind.AnyLevel);

    /// <summary><see cref="LabelKind.Ordinal"/>.</summary>
    public static LabelRole Ordinal { get; } = new(LabelKind.Ordinal);

    /// <summary><see cref="LabelKind.Repeated"/>.</summary>
    public static LabelRole Repeated { get; } = new(LabelKind.Repeated);

    /// <summary><see cref="LabelKind.Blank"/>.</summary>
    public static LabelRole Blank { get; } = new(LabelKind.Blank);

    /// <summary><see cref="LabelKind.Unknown"/>.</summary>
    public static LabelRole Unknown { get; } = new(LabelKind.Unknown);

    // A run keeps many labels and few roles.
    private static readonly LabelRole?[] Captions = new LabelRole?[(int)CaptionRole.Field + 1];
    private static readonly LabelRole?[] Headers = new LabelRole?[(int)HeaderRole.Unknown + 1];

    /// <summary>The role of a caption.</summary>
    public static LabelRole Of(CaptionRole caption) => Captions[(int)caption] ??= new LabelRole(LabelKind.Caption) { Caption = caption };

    /// <summary>The role of a column's header.</summary>
    public static LabelRole Of(HeaderRole header) => Headers[(int)header] ??= new LabelRole(LabelKind.Header) { Header = header };

    /// <summary>The role of a first level's label.</summary>
    /// <param name="name">The canonical name; null where it is not known.</param>
    public static LabelRole Level1(string? name) => new(LabelKind.Level1) { Level = name };

    /// <summary>The role of a second level's label.</summary>
    /// <param name="name">The canonical name; null where it is not known.</param>
    public static LabelRole Level2(string? name) => new(LabelKind.Level2) { Level = name };
}
