using PerfForm.Core.Grids;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Readers;

/// <summary>Holds data against the output contract: known keys, each with a value of its type. The first fault is told with its place.</summary>
internal static class ContractCheck
{
    private const string Kind = "kind";
    private const int LongestKey = 60;

    /// <summary>Checks an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="type">What it should be.</param>
    /// <exception cref="UnreadableDataException">It is something else.</exception>
    public static void Check(DataNode node, IContractType type)
    {
        if (node is not DataMap map)
        {
            throw Expected(node, new("键值对", "a map"));
        }

        var kind = (map.Find(Kind) as DataScalar)?.Written;
        List<FieldDescription> fields = [.. type.Fields.Where(field => kind is null || field.OnlyFor.Count == 0 || field.OnlyFor.Contains(kind))];
        foreach (var (key, value) in map.Entries)
        {
            CheckValue(value, (fields.Find(field => field.Name.Key == key) ?? throw Unknown(value, key, fields)).Shape);
        }
    }

    private static void CheckValue(DataNode value, FieldShape shape)
    {
        switch (shape.Type)
        {
            case FieldType.Object:
                Check(value, TypeOf(shape));
                break;
            case FieldType.List:
                ItemsOf(value).ForEach(item => Check(item, TypeOf(shape)));
                break;
            case FieldType.Texts:
                ItemsOf(value).ForEach(item => CheckScalar(item, FieldShape.AnyText));
                break;
            default:
                CheckScalar(value, shape);
                break;
        }
    }

    private static IContractType TypeOf(FieldShape shape) => OutputContract.Default.Types.First(type => type.Name == shape.TypeName);

    private static List<DataNode> ItemsOf(DataNode node) => node is DataList list ? [.. list.Items] : throw Expected(node, new("列表", "a list"));

    private static void CheckScalar(DataNode node, FieldShape shape)
    {
        if (node is not DataScalar scalar)
        {
            throw Expected(node, Said(shape));
        }

        var isRight = shape.Type switch
        {
            FieldType.Number => scalar.Number is not null,
            FieldType.Whole => scalar.Number is { } number && decimal.IsInteger(number) && IsWithin(number, shape),
            FieldType.Truth => scalar.Truth is not null,
            FieldType.NumberOrText => scalar.IsText || scalar.Number is not null,
            _ => scalar.IsText && (shape.Words.Count == 0 || shape.Words.Contains(scalar.Written, StringComparer.Ordinal)) && IsCellWhereAsked(scalar, shape),
        };
        if (!isRight)
        {
            throw Expected(node, Said(shape));
        }
    }

    private static bool IsWithin(decimal number, FieldShape shape) => number >= (shape.Least ?? int.MinValue) && number <= (shape.Most ?? int.MaxValue);

    // Other patterns are of what is not read back.
    private static bool IsCellWhereAsked(DataScalar scalar, FieldShape shape) => shape != FieldShape.Cell || CellAddress.TryParse(scalar.Written, out _);

    private static Bilingual Said(FieldShape shape) => shape.Type switch
    {
        FieldType.Number => new("数字", "a number"),
        FieldType.Whole when shape.Least is { } least && shape.Most is { } most =>
            new($"{least} 至 {most} 的整数", $"a whole number from {least} to {most}"),
        FieldType.Whole => new("整数", "a whole number"),
        FieldType.Truth => new("true 或 false", "true or false"),
        FieldType.NumberOrText => new("文字或数字", "a text or a number"),
        _ when shape.Words.Count > 0 => new($"{string.Join("、", shape.Words)} 之一", $"one of {string.Join(", ", shape.Words)}"),
        _ when shape == FieldShape.Cell => new("单元格地址，如 B4", "a cell's address, such as B4"),
        _ => new("文字", "a text"),
    };

    private static UnreadableDataException Expected(DataNode node, Bilingual what) =>
        new(node.Pointer, new($"此处应为{what.Chinese}", $"expected {what.English}"));

    private static UnreadableDataException Unknown(DataNode value, string key, List<FieldDescription> fields)
    {
        var nearest = NearestName.Find(TextWidth.Shortened(key, LongestKey), fields.Select(field => field.Name.Key));
        return new(value.Pointer, nearest is null
            ? new("没有这一项", "there is no such key")
            : new($"没有这一项；是否想写 {nearest}？", $"there is no such key; did you mean {nearest}?"));
    }
}
