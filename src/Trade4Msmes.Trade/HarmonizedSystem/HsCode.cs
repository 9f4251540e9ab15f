namespace Trade4Msmes.Trade.HarmonizedSystem;

/// <summary>
/// A code of the Harmonized System: two digits for a chapter, four for a heading, six for a subheading. A string of digits, never a number:
/// "090111" begins with a nought.
/// </summary>
public readonly record struct HsCode : IComparable<HsCode>
{
    private readonly string? _digits;

    private HsCode(string digits) => _digits = digits;

    /// <summary>Two, four or six digits, without dots.</summary>
    public string Digits => _digits ?? "";

    public HsLevel Level => Digits.Length switch { 2 => HsLevel.Chapter, 4 => HsLevel.Heading, _ => HsLevel.Subheading };

    /// <summary>As tariffs print it: "09", "0901", "0901.11".</summary>
    public string Dotted => Digits.Length == 6 ? $"{Digits[..4]}.{Digits[4..]}" : Digits;

    public HsCode Chapter => new(Digits[..2]);

    /// <summary>The heading that the code is or lies in; of a chapter, the chapter.</summary>
    public HsCode Heading => Digits.Length <= 4 ? this : new(Digits[..4]);

    /// <summary>The code above; null above a chapter.</summary>
    public HsCode? Parent => Digits.Length == 2 ? null : new HsCode(Digits[..^2]);

    /// <exception cref="FormatException">The text is not two, four or six digits.</exception>
    public static HsCode Parse(string digits) => TryParse(digits, out var code)
        ? code
        : throw new FormatException($"'{digits}' is not an HS code: two, four or six digits are needed, such as 09, 0901 or 090111.");

    public static bool TryParse(string? digits, out HsCode code)
    {
        var fits = digits is { Length: 2 or 4 or 6 } && digits.All(char.IsAsciiDigit);
        code = fits ? new HsCode(digits!) : default;
        return fits;
    }

    public bool IsBelow(HsCode other) => Digits.Length > other.Digits.Length && Digits.StartsWith(other.Digits, StringComparison.Ordinal);

    /// <summary>The order of the nomenclature: what lies below a code follows it.</summary>
    public int CompareTo(HsCode other) => string.CompareOrdinal(Digits, other.Digits);

    public override string ToString() => Digits;

    public static bool operator <(HsCode left, HsCode right) => left.CompareTo(right) < 0;

    public static bool operator >(HsCode left, HsCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(HsCode left, HsCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HsCode left, HsCode right) => left.CompareTo(right) >= 0;
}

/// <summary>The levels at which the Harmonized System is the same in all countries.</summary>
public enum HsLevel
{
    /// <summary>Two digits.</summary>
    Chapter,

    /// <summary>Four digits.</summary>
    Heading,

    /// <summary>Six digits.</summary>
    Subheading,
}
