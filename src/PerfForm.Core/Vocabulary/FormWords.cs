using System.Collections.Concurrent;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words that declarations are recognised by. Data: see vocabulary.yaml.</summary>
internal sealed class FormWords
{
    // A file has some hundred texts of its own.
    private const int MostKnown = 20_000;

    private readonly LabelMeanings _labels = new();
    private readonly ConcurrentDictionary<string, KnownText> _known = new(StringComparer.Ordinal);
    private readonly List<SecondLevel> _secondLevels = [];
    private readonly List<string> _mainCaptions = [];
    private readonly CaptionWords _captions;
    private readonly HeaderWords _headers;
    private readonly ComposedLevels _composedLevels;
    private readonly Lookalikes _lookalikes;
    private readonly IReadOnlyList<string> _hints;

    private FormWords(YamlTree root, VocabularyAdditions additions)
    {
        foreach (var entry in root["captions"].Entries)
        {
            var role = Enum.Parse<CaptionRole>(entry.Key, ignoreCase: true);
            _labels.Add(entry.Value.Texts, meaning => meaning.Caption is null, meaning => meaning.Caption = role);
            if (role != CaptionRole.Field)
            {
                _mainCaptions.AddRange(entry.Value.Texts);
            }
        }

        foreach (var entry in root["headers"].Entries)
        {
            var role = Enum.Parse<HeaderRole>(entry.Key, ignoreCase: true);
            _labels.Add(entry.Value.Texts, meaning => meaning.Header is null, meaning => meaning.Header = role);
        }

        _composedLevels = new(root["levelParts"]);
        foreach (var entry in root["levels1"].Entries)
        {
            _composedLevels.Add(entry.Key, [entry.Key, .. entry.Value.Texts]);
            _labels.Add([entry.Key, .. entry.Value.Texts], meaning => meaning.FirstLevel is null, meaning => meaning.FirstLevel = entry.Key);
        }

        foreach (var entry in root["levels2"].Entries)
        {
            var level = new SecondLevel(entry.Key, entry.Value["under"].Value, _secondLevels.Count);
            _secondLevels.Add(level);
            _composedLevels.Add(level, [entry.Key, .. entry.Value["also"].Texts]);
            _labels.Add([entry.Key, .. entry.Value["also"].Texts], meaning => meaning.SecondLevel is null, meaning => meaning.SecondLevel = level);
        }

        _lookalikes = new(root["lookalikes"]);
        _captions = new CaptionWords(root);
        _headers = new HeaderWords(root);
        _hints = root["hints"].Texts;
        Signing = new SigningWords(root["signing"]);
        Titles = new TitleWords(root["titles"]);
        Targets = new TargetWords(root["targets"], additions.Units);
        Horizons = new HorizonWords(root["horizons"]);
        NameHints = [.. root["nameHints"].Entries.SelectMany(entry => entry.Value.Texts.Select(word => new NameHint(word, entry.Key)))];
        FirstLevels = [.. root["levels1"].Entries.Select(entry => entry.Key)];
        _labels.AddUsers(additions, _secondLevels);
    }

    /// <summary>The canonical first levels, in the order of the norm's own form.</summary>
    public IReadOnlyList<string> FirstLevels { get; }

    /// <summary>The words of titles.</summary>
    public TitleWords Titles { get; }

    /// <summary>The words of targets.</summary>
    public TargetWords Targets { get; }

    /// <summary>The words of horizons.</summary>
    public HorizonWords Horizons { get; }

    /// <summary>What an indicator's name says of its second level.</summary>
    public IReadOnlyList<NameHint> NameHints { get; }

    /// <summary>The known second levels, in the order of the norm's own form.</summary>
    public IReadOnlyList<SecondLevel> SecondLevels => _secondLevels;

    /// <summary>Reads the vocabulary that ships with the library.</summary>
    /// <param name="additions">The user's own words; null for none.</param>
    public static FormWords LoadEmbedded(VocabularyAdditions? additions = null)
    {
        using var stream = typeof(FormWords).Assembly.GetManifestResourceStream("vocabulary.yaml")!;
        using var reader = new StreamReader(stream);
        return Load(reader, additions);
    }

    /// <summary>Reads a vocabulary.</summary>
    /// <exception cref="InvalidDataException">A word has two meanings of one kind.</exception>
    public static FormWords Load(TextReader yaml, VocabularyAdditions? additions = null) => new(ShippedYaml.Read(yaml), additions ?? VocabularyAdditions.None);

    /// <summary>The key of vocabulary.yaml under which the words of a role stand: <c>projectName</c>.</summary>
    public static string KeyOf<T>(T role)
        where T : struct, Enum => role.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : string.Empty;

    /// <summary>Whether the text is known by the user's own vocabulary.</summary>
    public bool IsUsers(string text) => Know(text).Meaning is { IsUsers: true };

    /// <summary>What the text announces as a caption in the form's head; null for none.</summary>
    public CaptionRole? Caption(string text)
    {
        var known = Know(text);
        return known.Meaning is { } meaning ? meaning.Caption : known.CaptionWithin;
    }

    /// <summary>
    /// What a text that is no known caption would announce if it were one, by how it ends (某市级主管部门); null for nothing. A value may
    /// end so too: the place has to say that it is a caption.
    /// </summary>
    public CaptionRole? CaptionByEnding(string text) =>
        Know(text) is { Meaning: null, CaptionWithin: null, Label: not null } known ? known.UnknownCaption(_captions) : null;

    /// <summary>What the text announces as a known caption, or would announce by its parts or its ending; null for nothing.</summary>
    public CaptionRole? LikelyCaption(string text) => Caption(text) ?? CaptionByEnding(text);

    /// <summary>Whether the text is no known caption, but wholly made of the parts of one: 报送单位.</summary>
    public bool IsWholeCaption(string text) =>
        Know(text) is { Meaning: null, CaptionWithin: null, Label: not null } known && known.IsWholeCaption(_captions);

    /// <summary>What the text announces as a known caption, or as one that is wholly made of known parts; null for none.</summary>
    public CaptionRole? SureCaption(string text) => Caption(text) ?? (IsWholeCaption(text) ? CaptionByEnding(text) : null);

    /// <summary>What a short text announces in a row of captions and values, where nothing else gives the value: 项目. Null for nothing.</summary>
    public CaptionRole? LooseCaption(string text) => Know(text).Label is { } label ? _captions.Loose(label) : null;

    /// <summary>What the text announces over a column of a list; null for nothing.</summary>
    public CaptionRole? ListCaption(string text) => SureCaption(text) ?? LooseCaption(text);

    /// <summary>Whether a text only tells how to fill in its place: （简要描述预期产出，200字以内）.</summary>
    public bool IsHint(string text) => text.Trim() is ['(' or '（', .., ')' or '）'] && _hints.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the text only numbers a goal: 目标1, 目标二.</summary>
    public bool IsGoalNumber(string text) => Know(text).Label is { } label && CaptionWords.IsGoalNumber(label);

    /// <summary>Whether the text is a known label of any kind.</summary>
    public bool IsKnown(string text) => Know(text).Meaning is not null;

    /// <summary>Whether the text is made of the parts of captions alone, and so is no known one misspelt: 资金年度.</summary>
    public bool IsComposed(string text) => Know(text).Label is { } label && _captions.IsMadeOfParts(label);

    /// <summary>The captions of the fields that forms share, as vocabulary.yaml writes them; the first of a role is the usual one.</summary>
    public IReadOnlyList<string> MainCaptions => _mainCaptions;

    /// <summary>The known label that a text is but for characters that are mistaken for others (三级指际); null where it is none.</summary>
    public string? Mended(string text) =>
        Know(text).Label is { ShortKey: var key } && _labels.At(key) is null && _lookalikes.Mended(key) is { } mended && _labels.At(mended) is not null
            ? mended
            : null;

    /// <summary>All known labels, captions, headers and levels, as vocabulary.yaml writes them.</summary>
    public IEnumerable<string> AllLabels => _labels.All;

    /// <summary>Whether a character is a letter that no known label has.</summary>
    public bool IsStrangeToLabels(char letter) => _labels.IsStrange(letter);

    /// <summary>What the text announces as the header of a column; null for none.</summary>
    public HeaderRole? Header(string text) => Know(text).Meaning?.Header;

    /// <summary>Whether a column of amounts with this header holds something that is not declared here: 上年度安排资金, 占比.</summary>
    public bool IsForeignColumn(string header) => IsPast(header) || _headers.IsForeign(header);

    /// <summary>What a header of a table holds that is no known one, by its parts (考核目标值) or how it ends (本年计划指标值); null for nothing.</summary>
    public HeaderRole? HeaderOfUnknown(string text) => Know(text) is { Label: not null } known ? known.UnknownHeader(_headers) : null;

    /// <summary>Whether a header stands over a column of a table of costs: 单价.</summary>
    public bool IsCostColumn(string header) => _headers.IsOfCosts(header);

    /// <summary>Whether a header stands over a column of a table of costs, where another says 金额: 支出内容, 测算依据.</summary>
    public bool IsCostColumnBesideMoney(string header) => _headers.IsOfCostsBesideMoney(header);

    /// <summary>Whether a header heads a column of a table of people: 姓名, 职务.</summary>
    public bool IsStaffColumn(string header) => _headers.IsOfStaff(header);

    /// <summary>Whether a header names a part of the year, as those of a plan of progress do: 一季度.</summary>
    public bool IsPlanColumn(string header) => _headers.IsOfPlan(header);

    /// <summary>Whether a header names a grade: 优, 良.</summary>
    public bool IsGrade(string header) => _headers.IsGrade(header);

    /// <summary>Whether a header says that its column is about another time: 上年实际值, 半年目标.</summary>
    public bool IsPast(string header) => header.Length > LabelText.Longest ? _headers.IsPast(header) : Know(header).IsPast;

    /// <summary>Whether the text is titled as a declaration or a relative of one.</summary>
    public bool IsTitle(string text) => text.Length > LabelText.Longest ? Titles.IsTitle(text) : Know(text).IsTitle;

    /// <summary>The text as a label; null where it is too long for one.</summary>
    public LabelText? Label(string text) => Know(text).Label;

    /// <summary>What marks a place to sign or to stamp.</summary>
    public SigningWords Signing { get; }

    /// <summary>Whether the text names a level, first or second.</summary>
    public bool IsLevel(string text) => FirstLevel(text) is not null || SecondLevel(text) is not null;

    /// <summary>Whether the text ends as labels of levels do, whichever it may name: 安全效益指标.</summary>
    public bool HasClassOfLevel(string text) => Know(text).Label is { } label && _composedLevels.HasClass(label.ShortKey);

    /// <summary>Whether the text names a first level and a second one: 产出指标—数量指标.</summary>
    public bool IsJoinedLevel(string text) =>
        Know(text) is { Meaning: { FirstLevel: not null, SecondLevel: not null }, Label: { } label } && _composedLevels.IsJoined(label.ShortKey);

    /// <summary>The canonical first level that the text names; null for none.</summary>
    public string? FirstLevel(string text) => Know(text).Meaning?.FirstLevel;

    /// <summary>The known second level that the text names; null for none.</summary>
    public SecondLevel? SecondLevel(string text) => Know(text).Meaning?.SecondLevel;

    // Each text is asked about many times on its way.
    private KnownText Know(string text)
    {
        if (text.Length > LabelText.Longest)
        {
            return KnownText.None;
        }

        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known[text] = LookUp(text, LabelText.Of(text)!);
    }

    private KnownText LookUp(string text, LabelText label)
    {
        var meaning = _labels.At(label.PartKey) ?? _labels.At(label.Key) ?? _labels.At(label.ShortKey) ?? _labels.At(label.AnnualKey)
            ?? _composedLevels.Meaning(label)
            ?? _labels.At(_lookalikes.Mended(label.ShortKey));
        var within = meaning is null ? _captions.Within(label, key => _labels.At(key)?.Caption) : null;
        return new KnownText(label, meaning, within)
        {
            IsTitle = Titles.IsTitle(text, label),
            IsPast = _headers.IsPast(text),
        };
    }
}
