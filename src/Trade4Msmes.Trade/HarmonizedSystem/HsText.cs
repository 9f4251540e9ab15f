namespace Trade4Msmes.Trade.HarmonizedSystem;

/// <summary>Our own plain words for a code in one language. Never the official text.</summary>
/// <param name="Label">Understandable alone, at most 140 characters.</param>
/// <param name="Terms">What people call the goods in it.</param>
/// <param name="Here">What belongs in a heading; empty at other levels.</param>
/// <param name="NotHere">What doesn't, and where it goes; empty at other levels.</param>
public sealed record HsText(string Label, IReadOnlyList<string> Terms, string Here = "", string NotHere = "");
