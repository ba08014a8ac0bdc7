import sys


def watched(n):
    total = 0
    for i in range(n):
        total += i
    return total


watched(1)
tool = sys.monitoring
print([tool.get_tool(i) for i in range(6)])
tool.use_tool_id(2, "mine")
lines = []
tool.register_callback(2, tool.events.LINE,
                       lambda code, line: lines.append(line))
tool.set_local_events(2, watched.__code__, tool.events.LINE)
watched(2)
tool.set_local_events(2, watched.__code__, 0)
tool.free_tool_id(2)
print(lines, tool.get_events(0))

#: id = "trace-own-monitoring"
#: python = ">=3.12"
