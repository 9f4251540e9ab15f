using CsCheck;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.Tests.Contents;

public sealed class EditorialSequenceTests
{
    private static readonly Gen<EditorialStep> s_step = Gen.Select(
        Gen.Enum<EditorialOperation>(), Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 2],
        (operation, document, other, language) => new EditorialStep(operation, document, other, language));

    [Fact]
    public async Task WhateverEditorsDoTheTreeStaysSoundAndHoldsWhatTheyWrote()
    {
        var type = await Some.TypeAsync();

        s_step.List[5, 40].Sample(
            steps =>
            {
                var model = new EditorialModel(type);
                // Something to work on: an empty tree teaches nothing.
                model.Do(new EditorialStep(EditorialOperation.Create, 0, 0, 0));
                foreach (var step in steps)
                {
                    model.Do(step);
                }

                model.Check(CmsHost.Get<IPublishedContentCache>());
            },
            iter: 8, threads: 1);
    }
}
