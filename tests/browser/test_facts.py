"""Facts on a phone: one edge for the eye to run down, and values that are told apart."""

from playwright.sync_api import Page, ViewportSize


def test_labels_and_values_begin_at_one_edge_and_several_values_have_a_dot_each(
    page: Page, base_url: str
) -> None:
    page.set_viewport_size(ViewportSize(width=360, height=740))
    page.goto(base_url + "thuat-ngu/cuoc-van-dong.html")
    edges = page.locator(".kb-facts :is(dt, dd)").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().x)"
    )
    assert len(edges) > 3 and len(set(edges)) == 1
    signs = page.locator(".kb-facts .kb-value").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one, '::before').content)"
    )
    assert len(signs) > 3 and set(signs) == {'"•"'}
