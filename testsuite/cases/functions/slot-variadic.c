/* What variable arguments came in is saved for va_arg: six general registers, and where the
   function may have got floating-point ones, eight of 16 bytes.  */

int use(__builtin_va_list *);

int work(int first, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, first);
    int result = use(&list);
    __builtin_va_end(list);
    return result;
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//slot[@kind="temporary"][@size=176]) = 1
xpath: count(//slot[@kind="variable"][@name="list"][@size=24]) = 1
*/
