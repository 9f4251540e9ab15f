using System.Diagnostics.CodeAnalysis;

namespace Trade4Msmes.Trade.HarmonizedSystem;

/// <summary>An edition of the Harmonized System in our own words, as far as these have been read again. Immutable.</summary>
public sealed class Nomenclature
{
    /// <summary>The chapters of the Harmonized System: 01 to 97 without 77, which is kept free (HS convention, annex).</summary>
    public const int AllChapters = 96;

    private readonly Dictionary<string, HsItem> _byDigits;

    internal Nomenclature(string edition, IReadOnlyList<HsSection> sections, IReadOnlyList<HsItem> items)
    {
        Edition = edition;
        Sections = sections;
        Items = items;
        _byDigits = items.ToDictionary(item => item.Code.Digits, StringComparer.Ordinal);
        Chapters = [.. items.Where(item => item.Code.Level == HsLevel.Chapter)];
        foreach (var section in sections)
        {
            section.Chapters = [.. Chapters.Where(chapter => section.Holds(chapter.Code))];
            foreach (var chapter in section.Chapters)
            {
                chapter.LieIn(section);
            }
        }
    }

    /// <summary>The year that the edition began to be used: "2022".</summary>
    public string Edition { get; }

    public IReadOnlyList<HsSection> Sections { get; }

    public IReadOnlyList<HsItem> Chapters { get; }

    /// <summary>All chapters, headings and subheadings, in order.</summary>
    public IReadOnlyList<HsItem> Items { get; }

    /// <summary>Whether every chapter is there.</summary>
    public bool IsWhole => Chapters.Count == AllChapters;

    public HsItem this[HsCode code] => _byDigits[code.Digits];

    public bool TryGet(string digits, [NotNullWhen(true)] out HsItem? item) => _byDigits.TryGetValue(digits, out item);
}
