using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests;

public sealed class UnsupportedTests
{
    private static readonly IElementRepository s_elements = CmsHost.Get<IElementRepository>();

    /// <summary>Core looks for elements of the types that it is about to delete.</summary>
    [Fact]
    public void OfWhatIsNotSupportedThereIsNone()
    {
        var query = CmsHost.Get<ICoreScopeProvider>().CreateQuery<IElement>().Where(element => element.ContentTypeId == 1);

        s_elements.Get(query).ShouldBeEmpty();
        s_elements.Count(query).ShouldBe(0);
        s_elements.GetMany(1, 2).ShouldBeEmpty();
        s_elements.Get(Guid.NewGuid()).ShouldBeNull();
        s_elements.Exists(1).ShouldBeFalse();
        Should.NotThrow(() => CmsHost.Get<IElementService>().DeleteOfTypes([1]));
    }

    [Fact]
    public void WhatIsNotSupportedIsNeverSilentlyLeftUnwritten()
    {
        var element = new Element("Element", Constants.System.Root, new ContentType(CmsHost.Get<IShortStringHelper>(), Constants.System.Root));

        Should.Throw<NotSupportedException>(() => s_elements.Save(element)).Message.ShouldContain("IElementRepository.Save");
        Should.Throw<NotSupportedException>(() => s_elements.Delete(element)).Message.ShouldContain("IElementRepository.Delete");
        Should.Throw<NotSupportedException>(() => s_elements.ClearSchedule(DateTime.UtcNow)).Message.ShouldContain("IElementRepository.ClearSchedule");
    }
}
