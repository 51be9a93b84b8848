// A coroutine's frame is called by what the function lies in, whether the compiler has it as a type
// of that function, as up to GCC 14, or beside it.

#include <coroutine>

namespace app {

struct task {
    struct promise_type {
        task get_return_object() { return {}; }
        std::suspend_always initial_suspend() { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

task work(int)
{
    co_return;
}

namespace {
task hidden(int)
{
    co_return;
}
} // namespace

template <class T> struct box {
    task run(T) { co_return; }
    task operator()(int) { co_return; }
};
template struct box<long>;

void call()
{
    struct local {
        task go(int) { co_return; }
    } object;
    auto lambda = [](int) -> task { co_return; };
    object.go(1);
    lambda(2);
    hidden(3);
}

} // namespace app

app::task plain(int)
{
    co_return;
}

/* check
options: -std=c++20
xpath: count(//struct[@name="app::_ZN3app4workEi.Frame"]) = 1
xpath: count(//struct[starts-with(@name, "app::{anonymous}::_ZN3app12_GLOBAL__N_1")]) = 1
xpath: count(//struct[@name="app::box<long int>::_ZN3app3boxIlE3runEl.Frame"]) = 1
xpath: count(//struct[@name="app::box<long int>::_ZN3app3boxIlEclEi.Frame"]) = 1
xpath: count(//struct[@name="app::call()::local::_ZZN3app4callEvEN5local2goEi.Frame"]) = 1
xpath: count(//struct[@name="app::call()::<lambda(int)>::_ZZN3app4callEvENKUliE_clEi.Frame"]) = 1
xpath: count(//struct[@name="_Z5plaini.Frame"]) = 1
xpath: count(//struct[contains(@name, ".Frame")]) = 7
xpath: count(//function[@name="app::work"][@type="void (app::_ZN3app4workEi.Frame *)"]) = 2
*/
