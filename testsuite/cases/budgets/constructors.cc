// The constructors and destructors that C++ makes of one are not another's code to the source.

extern "C" int take(void *);
struct buffer {
	__attribute__((layout_stack_budget(100))) buffer();
	__attribute__((layout_stack_depth(100))) ~buffer();
	int n;
};
buffer::buffer()
{
	volatile char line[200];
	line[0] = 1;
	n = line[0];
}
buffer::~buffer()
{
	volatile char line[300];
	line[0] = 1;
	n = line[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -mno-red-zone
exit: 1
stderr: constructors.cc:9:1: error: stack frame of 'buffer::buffer' can take 224 bytes, over its budget of 100; without 'line' (200 bytes, constructors.cc:11) it is 32
stderr: constructors.cc:11:23: note: 'line' takes 200 bytes of it
stderr: constructors.cc:15:1: error: 'buffer::~buffer' and what it calls can take 320 bytes of stack, over its depth budget of 100
stderr: constructors.cc:15:1: note: the deepest path that can be seen is 'buffer::~buffer' (320)
xpath: count(//function[@name="buffer::buffer" and @stack-budget=100]) = 1
xpath: count(//finding[@level="error"]) = 2
*/
