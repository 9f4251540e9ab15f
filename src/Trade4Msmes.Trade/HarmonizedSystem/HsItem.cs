namespace Trade4Msmes.Trade.HarmonizedSystem;

/// <summary>A chapter, heading or subheading with its words in each language.</summary>
public sealed class HsItem
{
    internal HsItem(HsCode code, HsItem? parent, IReadOnlyDictionary<string, HsText> texts)
    {
        Code = code;
        Parent = parent;
        Texts = texts;
        Children = [];
        parent?.Children.Add(this);
    }

    public HsCode Code { get; }

    /// <summary>Null for a chapter.</summary>
    public HsItem? Parent { get; }

    /// <summary>The section that the chapter lies in.</summary>
    public HsSection Section => Parent?.Section ?? _section!;

    /// <summary>By language, such as "en".</summary>
    public IReadOnlyDictionary<string, HsText> Texts { get; }

    /// <summary>In the order of the nomenclature.</summary>
    public IReadOnlyList<HsItem> Below => Children;

    /// <summary>The heading that the item is or lies in; null for a chapter.</summary>
    public HsItem? Heading => Code.Level switch { HsLevel.Heading => this, HsLevel.Subheading => Parent, _ => null };

    public HsItem Chapter => Parent?.Chapter ?? this;

    /// <summary>From the chapter to the item above.</summary>
    public IEnumerable<HsItem> Path => Parent is null ? [] : [.. Parent.Path, Parent];

    /// <summary>Whether a subheading is its heading under six digits: "080100" where the heading has no others. It has no page of its own words.</summary>
    public bool IsWholeHeading => Code.Level == HsLevel.Subheading && Parent!.Children.Count == 1;

    internal List<HsItem> Children { get; }

    private HsSection? _section;

    internal void LieIn(HsSection section) => _section = section;

    /// <param name="language">BCP 47, such as "es" or "es-MX".</param>
    /// <returns>The words in the language, else in English.</returns>
    public HsText In(string language) => Texts.In(language);

    public override string ToString() => $"{Code} {In("en").Label}";
}

/// <summary>One of the 21 sections: chapters that belong together.</summary>
/// <param name="Number">Roman, as the convention writes it: "XI".</param>
/// <param name="FirstChapter">Two digits.</param>
/// <param name="LastChapter">Two digits.</param>
public sealed record HsSection(string Number, string FirstChapter, string LastChapter, IReadOnlyDictionary<string, HsText> Texts)
{
    /// <summary>Those whose words have been read again, in order.</summary>
    public IReadOnlyList<HsItem> Chapters { get; internal set; } = [];

    /// <inheritdoc cref="HsItem.In"/>
    public HsText In(string language) => Texts.In(language);

    public bool Holds(HsCode code) =>
        string.CompareOrdinal(code.Digits[..2], FirstChapter) >= 0 && string.CompareOrdinal(code.Digits[..2], LastChapter) <= 0;
}
