namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>How many letters are wrong, missing, too many or swapped between two words.</summary>
internal static class EditDistance
{
    /// <returns>More than <paramref name="most"/> when there are more than that; how many is then not counted.</returns>
    internal static int Between(string left, string right, int most)
    {
        const int Longest = 64;
        if (left.Length >= Longest || right.Length >= Longest)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * Longest];
        var before = rows[..Longest];
        var last = rows.Slice(Longest, Longest);
        var row = rows[(2 * Longest)..];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = left[i - 1] == right[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[right.Length];
    }
}
