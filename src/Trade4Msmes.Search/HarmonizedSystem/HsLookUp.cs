using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Search.HarmonizedSystem;

public sealed class HsLookUp(Nomenclature nomenclature)
{
    public HsAnswer Ask(HsQuestion question) => new() { Code = nomenclature.TryGet(question.Text, out var item) ? item : null };
}
