namespace PerfForm.Core.Model.Contract;

/// <summary>What the value of a field may be, as the schema says it.</summary>
/// <param name="Type">Its type.</param>
internal sealed record FieldShape(FieldType Type)
{
    /// <summary>Any text that is not empty.</summary>
    public static FieldShape Text { get; } = new(FieldType.Text);

    /// <summary>Any text.</summary>
    public static FieldShape AnyText { get; } = new(FieldType.Text) { MayBeEmpty = true };

    /// <summary>An exact decimal number.</summary>
    public static FieldShape Number { get; } = new(FieldType.Number);

    /// <summary>A whole number.</summary>
    public static FieldShape Whole { get; } = new(FieldType.Whole);

    /// <summary>True; left out otherwise.</summary>
    public static FieldShape Truth { get; } = new(FieldType.Truth);

    /// <summary>A number or a text.</summary>
    public static FieldShape NumberOrText { get; } = new(FieldType.NumberOrText);

    /// <summary>An A1 address.</summary>
    public static FieldShape Cell { get; } = Like("^[A-Z]+[1-9][0-9]*$");

    /// <summary>The words that it is one of; empty for any text.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>The pattern that it matches; null for any.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The least number; null for any.</summary>
    public int? Least { get; private init; }

    /// <summary>The greatest number; null for any.</summary>
    public int? Most { get; private init; }

    /// <summary>The least number of items of a list.</summary>
    public int FewestItems { get; init; }

    /// <summary>The name of the kind of object that it is, or that its items are; null for others.</summary>
    public string? TypeName { get; private init; }

    /// <summary>Whether the text may be empty.</summary>
    public bool MayBeEmpty { get; private init; }

    /// <summary>One of some words.</summary>
    public static FieldShape OneOf(params string[] words) => new(FieldType.Text) { Words = words };

    /// <summary>A text that matches a pattern.</summary>
    public static FieldShape Like(string pattern) => new(FieldType.Text) { Pattern = pattern };

    /// <summary>A whole number between two, both included.</summary>
    public static FieldShape Between(int least, int most) => new(FieldType.Whole) { Least = least, Most = most };

    /// <summary>An object of a kind.</summary>
    public static FieldShape Object(string typeName) => new(FieldType.Object) { TypeName = typeName };

    /// <summary>A list of objects of a kind.</summary>
    public static FieldShape ListOf(string typeName, int fewestItems) => new(FieldType.List) { TypeName = typeName, FewestItems = fewestItems };
}
