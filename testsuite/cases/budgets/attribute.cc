/* C++: methods, templates and constants that are none in C.  */

constexpr unsigned long limit = 4;
void take(char *);

struct item {
    [[gnu::layout_stack_budget(limit * 20)]] void work();
};
void item::work()
{
    char buffer[128];
    take(buffer);
}
template <int N> __attribute__((layout_stack_budget(N))) void fill()
{
    char text[128];
    take(text);
}
template void fill<200>();
template void fill<100>();

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection
exit: 1
stderr: attribute.cc:9:6: error: stack frame of 'item::work' can take 160 bytes, over its budget of 80; without 'buffer' (128 bytes, attribute.cc:11) it is 32
stderr: attribute.cc:11:10: note: 'buffer' takes 128 bytes of it
stderr: attribute.cc:9:17: note: 'this' takes 8 bytes of it
stderr: attribute.cc:14:63: error: stack frame of 'fill<100>' can take 144 bytes, over its budget of 100; without 'text' (128 bytes, attribute.cc:16) it is 16
stderr: attribute.cc:16:10: note: 'text' takes 128 bytes of it
xpath: count(//function[@stack-budget=200]) = 1
*/
