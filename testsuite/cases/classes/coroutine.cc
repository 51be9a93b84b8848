// A coroutine's frame is a type that the compiler makes, with all that lives while it is suspended.
// Nobody can order its members otherwise, so nothing is suggested.

#include <coroutine>

struct task {
    struct promise_type {
        int value;
        char tag;
        task get_return_object() { return {}; }
        std::suspend_always initial_suspend() { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        std::suspend_always yield_value(int given)
        {
            value = given;
            return {};
        }
        void unhandled_exception() {}
    };
};

struct big {
    char room[40];
    int sum;
};

task count(int from, long to)
{
    big state{};
    for (long i = from; i < to; i++) {
        state.sum += i;
        co_yield state.sum;
    }
}

/* check
target: x86_64-*
options: -std=c++20
xpath: count(//types/struct) = 4
xpath: count(//struct[contains(@name, ".Frame")][@align=8]) = 1
xpath: not(//struct[contains(@name, ".Frame")]/suggestion)
xpath: count(//struct[contains(@name, ".Frame")]/field[@type-id = //struct[@name="big"]/@id][@size=44]) = 1
xpath: count(//struct[contains(@name, ".Frame")]/field[@type-id = //struct[@name="task::promise_type"]/@id][@offset=16][@size=8]) = 1
xpath: count(//struct[contains(@name, ".Frame")]/field[@name="from"][@size=4]) = 1
xpath: count(//struct[contains(@name, ".Frame")]/field[@name="to"][@size=8]) = 1
*/
